import type { Citation } from '../../../model/evidence.ts';
import type { SourceId } from '../sources/index.ts';

type Cite = (source: SourceId) => Citation<SourceId>;

/** The same way to the exit button. */
export const sameWayOut: Cite = (source) => ({
  source,
  stance: 'supports',
  says: { en: 'Describes the same way to the exit button.', zh: '给出的退出路径与此相同。' },
});

/** Dissolving without a size limit. */
export const noLimit: Cite = (source) => ({
  source,
  stance: 'disputes',
  says: {
    en: 'Describes dissolving and states no size limit.',
    zh: '介绍了解散方法，没有提人数上限。',
  },
});

/** The same path with the same labels. */
export const samePath: Cite = (source) => ({
  source,
  stance: 'supports',
  says: { en: 'Gives the same path and the same labels.', zh: '给出的路径和按钮名称都相同。' },
});

/** Records wiped from all devices. */
export const wipedEverywhere: Cite = (source) => ({
  source,
  stance: 'disputes',
  says: { en: 'Says the records are wiped from all devices.', zh: '说所有设备上的记录都会被清除。' },
});

/** A QR code that lives 72 hours. */
export const lives72Hours: Cite = (source) => ({
  source,
  stance: 'disputes',
  says: {
    en: 'Same publisher, but says the code lives 72 hours.',
    zh: '同一发布者，却说二维码有效期是 72 小时。',
  },
});

/** Group chat calls without one that dissolves. */
export const noCallDissolves: Cite = (source) => ({
  source,
  stance: 'disputes',
  says: {
    en: 'Documents group chat calls, none of which dissolves a group.',
    zh: '列出了群聊相关接口，没有一个能解散群。',
  },
});
