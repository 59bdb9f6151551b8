/** Where pictures and names of pupils are published, in the order of the pages. */
export const CHANNELS = ['WEBSITE', 'SCHOOL_SOCIAL_MEDIA', 'NEWSLETTER', 'PRESS', 'VIDEO', 'DISPLAY'];
/** What is published there. */
export const SCOPES = ['IMAGE', 'NAME', 'NAME_WITH_IMAGE'];
