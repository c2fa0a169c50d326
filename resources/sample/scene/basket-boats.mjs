// Round basket boats come home to a beach at daybreak.
import { figure, poses } from './figure.mjs';
import {
  bar,
  blur,
  circle,
  ellipse,
  group,
  haze,
  makeRandom,
  path,
  radial,
  rect,
  repeat,
  svg,
  vertical,
} from './paint.mjs';

const [width, height, water, shore] = [1600, 1067, 468, 668];

export function scene() {
  const random = makeRandom(53);
  return {
    width,
    height,
    back: svg(width, height, definitions(), sky(), headland(), fleet()),
    layers: [
      { water: { at: water, ripple: 16, stretch: 1.25, tint: [64, 74, 104, 0.3], seed: 21, smear: 10 } },
      { front: svg(width, height, definitions(), waves(random), beach(random), baskets(random)) },
    ],
    bloom: { strength: 0.42, above: 176, size: 30 },
    grade: { contrast: 1.1, saturation: 1.06, shadows: [2, 0, 10], lights: [8, 3, -8], vignette: 0.34 },
    grain: 6,
  };
}

function definitions() {
  return `<defs>${[
    vertical('sky', [0, '#3c5384'], [0.32, '#7f7fa6'], [0.6, '#dc9a94'], [0.82, '#ffbf86'], [1, '#ffe2ac']),
    radial('sun', [0, '#ffffff', 1], [0.1, '#fff0c2', 1], [0.4, '#ffc684', 0.5], [1, '#ff9f68', 0]),
    vertical('wet', [0, '#8b7b86', 0.35], [0.4, '#86706f', 0.75], [1, '#84685c']),
    vertical('sand', [0, '#7d6257', 0], [0.3, '#8d6d58'], [1, '#5b4138']),
    radial('inside', [0, '#4b3021'], [0.7, '#6e4a30'], [1, '#94683f']),
    vertical('woven', [0, '#b98551'], [0.45, '#8a5d3a'], [1, '#3d2720']),
    vertical('tarred', [0, '#5d6f86'], [0.5, '#3b4a62'], [1, '#1d2333']),
    haze('cloud', { seed: 17, frequency: '0.0018 0.011', colour: '#ffc9a6', strength: 1.8, lift: 0.52 }),
    haze('dark', { seed: 38, frequency: '0.002 0.012', colour: '#5d5f8e', strength: 1.5, lift: 0.55 }),
    blur('soft', 2.4),
    blur('far', 1.1),
    blur('near', 16),
    blur('wide', 40, 9),
  ].join('')}</defs>`;
}

const sunX = 1120;

function sky() {
  return [
    rect(0, 0, width, water, 'url(#sky)'),
    rect(0, 0, width, water, '#fff', 'filter="url(#dark)" opacity="0.6"'),
    rect(0, 0, width, water, '#fff', 'filter="url(#cloud)" opacity="0.75"'),
    ellipse(sunX, 420, 620, 400, 'url(#sun)'),
    circle(sunX, 416, 40, '#fffbe8'),
  ];
}

function headland() {
  const hill = (d, colour) => path(`${d}Z`, colour, 'filter="url(#far)"');
  const line = water + 2;
  return [
    hill(`M330 ${line}Q420 428 520 420Q600 424 660 414Q740 408 800 436Q880 452 990 ${line}`, '#b58a92'),
    hill(`M-10 ${line}V430Q70 412 130 424Q190 448 260 452Q330 460 400 ${line}`, '#80667f'),
    rect(-60, 446, 1720, 26, '#ffd2a0', 'opacity="0.55" filter="url(#wide)"'),
  ];
}

/** Trawlers at anchor: a high bow, the wheelhouse aft, poles and lamps. */
function trawler(x, size, colour, facing = 1) {
  const p = (dx, dy) => `${x + dx * size * facing} ${water + 3 - dy * size}`;
  const point = (dx, dy) => [x + dx * size * facing, water + 3 - dy * size];
  const pole = (from, to, thick) => bar(point(...from), point(...to), colour, thick * size);
  return [
    path(`M${p(-60, 18)}Q${p(0, 8)} ${p(46, 20)}L${p(72, 34)}Q${p(60, 8)} ${p(50, 0)}L${p(-52, 0)}Z`, colour),
    path(`M${p(-50, 12)}L${p(-50, 46)}L${p(-8, 46)}L${p(-2, 12)}Z`, colour),
    path(`M${p(-56, 46)}L${p(-56, 50)}L${p(-2, 50)}L${p(-2, 46)}Z`, colour),
    path(`M${p(-40, 26)}L${p(-40, 38)}L${p(-28, 38)}L${p(-28, 26)}Z`, '#ffdf9c'),
    path(`M${p(-22, 26)}L${p(-22, 38)}L${p(-10, 38)}L${p(-10, 26)}Z`, '#ffdf9c'),
    pole([14, 14], [14, 92], 2.6),
    pole([-30, 48], [-30, 78], 2),
    pole([14, 90], [68, 34], 0.9),
    pole([14, 90], [-50, 50], 0.9),
    pole([14, 30], [54, 66], 1.6),
    path(`M${p(14, 90)}L${p(14, 78)}L${p(32, 84)}Z`, '#c8372f'),
    circle(...point(-30, 79), 2.4 * size, '#fff1c8'),
  ].join('');
}

function fleet() {
  return [
    group(
      [trawler(560, 0.5, '#8d6c78'), trawler(700, 0.42, '#957480', -1), trawler(1430, 0.55, '#8f6a6c', -1)],
      'filter="url(#far)"',
    ),
    trawler(880, 0.86, '#54405a'),
    trawler(1318, 1.05, '#4c3446', -1),
    trawler(300, 0.78, '#574560'),
  ];
}

/** Low swell, then the last wave that runs out into foam on the sand. */
function waves(random) {
  const glints = repeat(190, () => {
    const depth = random.next() ** 1.3;
    const across = random.between(-1, 1) * (46 + depth * 200);
    const strength = random.between(0.25, 0.9).toFixed(2);
    return ellipse(
      sunX + across,
      water + 6 + depth * 190,
      5 + depth * 16,
      0.8 + depth * 1.6,
      '#fff0c4',
      `opacity="${strength}"`,
    );
  });
  const swell = [540, 584, 622].map((y, row) => {
    const crest = edgeOf(random, y, 5 + row * 2, 3 + row);
    const back = path(
      `${crest}L${width} ${y + 26 + row * 6}L0 ${y + 26 + row * 6}Z`,
      '#34405f',
      'opacity="0.32" filter="url(#soft)"',
    );
    return (
      back + path(crest, 'none', `stroke="#ffe3c0" stroke-width="${2 + row * 1.4}" opacity="0.55" filter="url(#far)"`)
    );
  });
  return [glints, swell];
}

function edgeOf(random, y, rise, bends) {
  const phase = random.between(0, 6);
  const points = Array.from({ length: 81 }, (_, index) => {
    const x = index * 20;
    const offset =
      Math.sin((index / 80) * bends * 6.283 + phase) * rise + Math.sin(index * 0.9 + phase * 3) * rise * 0.3;
    return `${x} ${(y + offset).toFixed(1)}`;
  });
  return `M${points.join('L')}`;
}

/** Wet sand keeps the sky's light; further up it is dry, with ropes and footprints. */
function beach(random) {
  const foam = edgeOf(random, shore, 15, 1.6);
  const damp = edgeOf(random, shore + 190, 22, 1.2);
  const bubbles = repeat(420, () =>
    circle(
      random.between(0, width),
      shore + random.between(-12, 14),
      random.between(0.8, 3),
      '#fff4e2',
      `opacity="${random.between(0.3, 0.9).toFixed(2)}"`,
    ),
  );
  const grains = repeat(900, () => {
    const depth = random.next();
    const y = shore + 150 + depth * 260;
    return ellipse(
      random.between(0, width),
      y,
      1 + depth * 3,
      0.5 + depth,
      random.pick(['#3b2823', '#b98f6a', '#d3a67a']),
      'opacity="0.4"',
    );
  });
  return [
    path(`${foam}L${width} ${height}L0 ${height}Z`, 'url(#wet)'),
    ellipse(sunX, shore + 70, 330, 74, '#ffd9a0', 'opacity="0.5" filter="url(#wide)"'),
    path(`${damp}L${width} ${height}L0 ${height}Z`, 'url(#sand)', 'filter="url(#soft)"'),
    grains,
    path('M960 690Q900 770 700 806L930 820Q1040 760 1080 690Z', '#5a4640', 'opacity="0.28" filter="url(#soft)"'),
    path(foam, 'none', 'stroke="#fff3de" stroke-width="9" opacity="0.85" filter="url(#soft)"'),
    path(foam, 'none', 'stroke="#fffaf0" stroke-width="3" stroke-dasharray="46 7 90 12 30 5" opacity="0.9"'),
    bubbles,
  ];
}

/** A basket lies level: a woven bowl, the dark inside, a rim of split bamboo bound with cord. */
function basket(x, y, wide, skin = 'woven') {
  const [half, tall] = [wide / 2, wide * 0.34];
  const lip = half * 0.34;
  const rimY = y - tall;
  const bowl = `M${x - half} ${rimY}C${x - half * 0.98} ${y - tall * 0.2} ${x - half * 0.55} ${y} ${x} ${y}S${x + half * 0.98} ${y - tall * 0.2} ${x + half} ${rimY}Z`;
  const clip = `clip-${Math.round(x)}-${Math.round(y)}`;
  const weave = repeat(26, (_, share) => {
    const from = x - half + wide * share;
    return (
      path(
        `M${from} ${rimY - lip}Q${from + half * 0.2} ${y - tall * 0.5} ${from + half * 0.6} ${y + 4}`,
        'none',
        `stroke="#f0c48c" stroke-width="${wide * 0.007}" opacity="0.3"`,
      ) +
      path(
        `M${from} ${rimY - lip}Q${from - half * 0.2} ${y - tall * 0.5} ${from - half * 0.6} ${y + 4}`,
        'none',
        `stroke="#1f120e" stroke-width="${wide * 0.008}" opacity="0.4"`,
      )
    );
  });
  const glow = ellipse(
    x + half * 0.95,
    rimY + tall * 0.3,
    half * 0.5,
    tall,
    '#ffca8c',
    'opacity="0.5" filter="url(#near)"',
  );
  const cords = repeat(26, (index) => {
    const angle = (index / 26) * 6.283;
    const [cx, cy] = [x + Math.cos(angle) * half, rimY + Math.sin(angle) * lip];
    return bar([cx - 2, cy - wide * 0.013], [cx + 2, cy + wide * 0.013], '#3a241a', wide * 0.012);
  });
  return [
    `<clipPath id="${clip}"><path d="${bowl}"/></clipPath>`,
    path(bowl, `url(#${skin})`),
    group([weave, glow], `clip-path="url(#${clip})"`),
    ellipse(x, rimY, half, lip, 'url(#inside)'),
    ellipse(x, rimY + lip * 0.36, half * 0.78, lip * 0.52, '#2b1a15', 'opacity="0.55" filter="url(#soft)"'),
    bar([x - half * 0.88, rimY - lip * 0.1], [x + half * 0.88, rimY - lip * 0.1], '#8d6240', wide * 0.035),
    ellipse(x, rimY, half, lip, 'none', `stroke="#c99660" stroke-width="${wide * 0.028}"`),
    ellipse(x, rimY - wide * 0.006, half, lip, 'none', `stroke="#ffdca6" stroke-width="${wide * 0.007}" opacity="0.8"`),
    cords,
  ].join('');
}

/** What stands on wet sand is seen in it too, softly. */
function onSand(content, y, mirrored) {
  const image =
    mirrored === 0
      ? ''
      : group(
          content.replaceAll('clip-', 'mirror-'),
          `transform="translate(0 ${2 * y}) scale(1 -1)" opacity="${mirrored}" filter="url(#soft)"`,
        );
  return image + content;
}

function shadow(x, y, wide) {
  return ellipse(x - wide * 0.07, y - 3, wide * 0.52, wide * 0.075, '#2a1a1c', 'opacity="0.6" filter="url(#soft)"');
}

function baskets(random) {
  const person = (x, y, tall, pose, more) =>
    figure({ x, y, height: tall, pose, trousers: '#2b2430', skin: '#6b4433', hair: '#1d1517', ...more });
  const pulling = person(566, 800, 214, poses.pulling, { facing: 1, shirt: '#8d3d38', hat: '#e8c68c', bare: true });
  const nets = repeat(110, () =>
    path(
      `M${1250 + random.between(-70, 70)} ${866 + random.between(-16, 10)}q${random.between(-30, 30)} ${random.between(-24, 4)} ${random.between(-50, 50)} ${random.between(-6, 12)}`,
      'none',
      `stroke="${random.pick(['#4d7f79', '#6aa39a', '#355f60'])}" stroke-width="2" opacity="0.8"`,
    ),
  );
  return [
    group(
      [onSand(basket(1236, 640, 96), 640, 0.4), onSand(basket(186, 634, 84, 'tarred'), 634, 0.4)],
      'filter="url(#far)"',
    ),
    onSand(basket(1440, 742, 190, 'tarred'), 742, 0.4),
    onSand(
      person(1262, 722, 138, poses.standing, { shirt: '#43597c', hat: '#e3c18a' }) +
        person(1320, 726, 134, poses.strolling, { facing: -1, shirt: '#a0605a', hat: '#d9b37c' }),
      724,
      0.35,
    ),
    shadow(830, 808, 290),
    onSand(basket(830, 806, 290), 806, 0.38),
    onSand(pulling, 800, 0.32),
    bar([602, 698], [690, 704], '#e8cfa4', 4),
    shadow(290, 930, 400),
    basket(290, 926, 400, 'tarred'),
    shadow(1240, 1010, 470),
    basket(1240, 1004, 470),
    ellipse(1240, 866, 96, 16, '#23413f', 'filter="url(#soft)"'),
    nets,
  ];
}
