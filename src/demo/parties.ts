/** What the demo shows of parties: who is invited, and what somebody of a party has begun to write. */
export const demoInvited = ['Adviesraad Jeugd Zutphen', 'Zorgboerderij De Lage Esch'] as const;

/** Half a reaction: one question answered, the others still empty, nothing sent. */
export const demoDraft = {
  by: 'griffie.lochem@voorbeeld.example',
  question: 3,
  text: 'De raad vraagt om in de inkoopdocumenten op te nemen wie een gezin belt als er geen plek is.\n\nOver de tarieven praten wij volgende week verder.',
} as const;
