/**
 * Dutch abbreviations that are written with a full stop, in lower case and without the last one. After those in `closing` a sentence may well
 * end (`…, inzet e.d. Met deze…`); after all others the sentence goes on, capital or not (`dhr. Jansen`, `art. 4`).
 */
const continuing =
  'a.h.w a.u.b aant adj adm afb afd afz alg ambt apr art arr aug bijl bijv blz br bv b.v b.d.a c.q ca cf cit co const d.d d.m.v d.w.z dd dec dhr dir div dl doc dr dra drs ds dw e.g e.k ed eerw etc.a ev evt excl ex fa febr feb fig fr g.g gem gen gebr geb h.c hfdst hfst hoofdst hs i.c.m i.c i.e i.g.v i.h.a i.h.b i.h.k.v i.i.g i.m.v i.o i.o.m i.o.v i.p.v i.r.t i.s.m i.t.t i.v.m i.z incl ing inz ir jan jhr jkvr jl jul jun k.o kol l l.o.v luit m.a.w m.b.t m.b.v m.i m.i.v m.m.v m.n m.u.v max mej mevr mgr min mln mld mr mrt mw n.a.v n.o.m nl no nov nr nrs num o.a o.b.v o.g.v o.i.v o.l.v o.m.v okt onderw op.cit opm p p.a p.m p.p pag par paragr plv pred prof prov r.k red rek resp s.v.p sept sep sg soc spec st stb stcrt t.a.v t.b.v t.g.v t.h.v t.m.v t.n.v t.o.v tab tel toel tr u.i v v.v vac verg vgl vlg vnl vs vz w.g w.v.t.t.k weth wed wnd z z.o.z zgn zie zn';
const closing = 'a.s e.a e.d e.v e.e.a etc enz enzovoort jl z.s.m b.g.g n.v.t s.j t.z.t z.g.a.n n.t.b n.n.b';

export const continuingAbbreviations: ReadonlySet<string> = new Set(continuing.split(' '));
export const closingAbbreviations: ReadonlySet<string> = new Set(closing.split(' '));
