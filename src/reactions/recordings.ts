/** Formats of sound and moving pictures, and how a browser knows them. They are kept as they are; their words come from a transcript. */
const mediaTypes: Readonly<Record<string, string>> = {
  mp3: 'audio/mpeg',
  mp4: 'video/mp4',
  ogg: 'audio/ogg',
  wav: 'audio/wav',
  webm: 'video/webm',
  flac: 'audio/flac',
};

export const isRecording = (format: string): boolean => Object.hasOwn(mediaTypes, format);

/** Media type for a player: as the sender named it when that is sound or moving pictures, else by the format that the bytes show. */
export const mediaTypeOf = (format: string, sent: string): string => (/^(audio|video)\//.test(sent) ? sent : (mediaTypes[format] ?? sent));
