import { t } from '../lib/i18n.js';

/** 2.4 MB, or 312 kB; the point is a point in both languages. */
export function sizeText(bytes) {
  const kilo = bytes / 1024;
  return kilo < 1000 ? t('report.files.kB', { size: Math.max(1, Math.round(kilo)) })
    : t('report.files.MB', { size: (kilo / 1024).toFixed(1) });
}
