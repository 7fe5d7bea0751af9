import { Id, OneOf, Words } from '../platform/input/fields.js';
import { roles } from '../vocabulary.js';

export class SignIn {
  @Words({ most: 254, description: 'E-mail address.' }) email!: string;
  @Words({ most: 200 }) password!: string;
}

export class MakeAccount {
  @Words({ most: 200 }) name!: string;
  @Words({ most: 254 }) email!: string;
  @Words({ most: 200, description: 'At least twelve characters.' }) password!: string;
  @OneOf(['yes', 'no'], { optional: true, description: 'Whether it administers the installation.' }) administrator?: 'yes' | 'no';
}

export class MakeFirstAccount {
  @Words({ most: 100, description: 'The one-time code printed on the console.' }) code!: string;
  @Words({ most: 200 }) name!: string;
  @Words({ most: 254 }) email!: string;
  @Words({ most: 200, description: 'At least twelve characters.' }) password!: string;
}

export class ChangePassword {
  @Words({ most: 200 }) current!: string;
  @Words({ most: 200, description: 'At least twelve characters.' }) next!: string;
}

export class MakeToken {
  @Words({ most: 100, description: 'What the token is for.' }) label!: string;
}

export class GiveRole {
  @Words({ most: 254, description: 'E-mail address of an existing account.' }) email!: string;
  @OneOf(roles) role!: (typeof roles)[number];
  @Id({ optional: true, description: 'The party it acts for, with role `party`.' }) party?: string;
}
