/**
 * What WordPress does with an oEmbed answer of a provider that it does not know: takes all markup but
 * links, one quote and one frame away, shuts the frame into a sandbox, hides it until it has told its
 * height, and keeps that height between 200 and 1000 pixels.
 */
export function inWordPress(html: string): string {
  const kept = html.replaceAll(/<(?!\/?(a|blockquote|iframe)\b)[^>]*>/g, '');
  const [, quote = '', frame = ''] =
    /(<blockquote>.*?<\/blockquote>)?.*(<iframe.*?><\/iframe>)/s.exec(kept) ?? [];
  if (!frame) throw new Error('WordPress would show nothing.');
  const secret = 'Ab12345678';
  return (
    quote.replace(
      '<blockquote',
      `<blockquote class="wp-embedded-content" data-secret="${secret}"`,
    ) +
    frame
      .replace(/ src="([^"]*)"/, ` src="$1#?secret=${secret}" data-secret="${secret}"`)
      .replace(
        '<iframe',
        `<iframe class="wp-embedded-content" sandbox="allow-scripts" security="restricted" ${quote ? 'style="position: absolute; visibility: hidden;"' : ''}`,
      ) +
    receiver
  );
}

const receiver = `<script>
  addEventListener('message', ({ data, source }) => {
    if (!data || !data.secret || /[^a-zA-Z0-9]/.test(data.secret)) return;
    document.querySelectorAll('blockquote[data-secret="' + data.secret + '"]').forEach((quote) => {
      quote.style.display = 'none';
    });
    document.querySelectorAll('iframe[data-secret="' + data.secret + '"]').forEach((frame) => {
      if (frame.contentWindow !== source) return;
      frame.removeAttribute('style');
      if (data.message === 'height') frame.height = Math.min(1000, Math.max(200, parseInt(data.value, 10)));
    });
  });
</script>`;
