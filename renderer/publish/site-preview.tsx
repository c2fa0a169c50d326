import { Globe } from 'lucide-react';
import { useState } from 'react';
import { Group } from 'react-aria-components';
import { publishTexts } from '../messages/publish.ts';
import { useText } from '../messages/use-text.ts';
import { Button } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';

const widths = [
  { id: 'phone', label: publishTexts.phone },
  { id: 'desktop', label: publishTexts.desktop },
] as const;

export interface SitePreviewProps {
  /** Names the state that is shown, so that another one is loaded anew; null when there is no site yet. */
  readonly state: string | null;
  /** It is staged beside the folder, and not what readers see. */
  readonly isStaged: boolean;
}

/** The pages as they are in the staged folder, or else in the published one; they run nothing here. */
export function SitePreview({ state, isStaged }: SitePreviewProps) {
  const t = useText();
  const [width, setWidth] = useState<(typeof widths)[number]['id']>('desktop');
  if (state === null)
    return (
      <div className="publish-preview">
        <EmptyState icon={Globe} title={t(publishTexts.noSite)} hint={t(publishTexts.noSiteHint)} />
      </div>
    );
  return (
    <section className="publish-preview" aria-label={t(publishTexts.preview)}>
      <div className="publish-preview-bar">
        <span>{t(isStaged ? publishTexts.previewStaged : publishTexts.previewLive)}</span>
        <Group className="publish-widths" aria-label={t(publishTexts.width)}>
          {widths.map(({ id, label }) => (
            <Button key={id} look="quiet" aria-pressed={id === width} onPress={() => setWidth(id)}>
              {t(label)}
            </Button>
          ))}
        </Group>
      </div>
      <iframe
        key={state}
        className="publish-frame"
        data-width={width}
        title={t(publishTexts.preview)}
        src="/site/"
        sandbox="allow-same-origin"
      />
    </section>
  );
}
