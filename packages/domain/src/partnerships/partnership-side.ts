/** The two sides of a partnership (双方). */
export const partnershipSides = ['lead', 'assisted'] as const;
export type PartnershipSide = (typeof partnershipSides)[number];
