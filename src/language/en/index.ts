export * from './act-codes.ts';
export * from './acts.ts';
export * from './forms.ts';
export * from './meetings.ts';
export * from './ordinals.ts';
export * from './signatures.ts';
export * from './stems.ts';
export * from './veridicality.ts';
