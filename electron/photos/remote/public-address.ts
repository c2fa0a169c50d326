import { lookup } from 'node:dns';
import { BlockList, isIP, isIPv4, isIPv6, type LookupFunction } from 'node:net';
import { fail } from '../../../shared/bridge/failure.ts';

/**
 * Networks that are not the public internet: this computer, the newsroom's own network, a cloud's metadata.
 * IANA special-purpose registries: https://www.iana.org/assignments/iana-ipv4-special-registry and …-ipv6-….
 */
const special = new BlockList();
const V4 =
  '0.0.0.0/8 10.0.0.0/8 100.64.0.0/10 127.0.0.0/8 169.254.0.0/16 172.16.0.0/12 192.0.0.0/24 192.0.2.0/24 192.88.99.0/24 192.168.0.0/16 198.18.0.0/15 198.51.100.0/24 203.0.113.0/24 224.0.0.0/4 240.0.0.0/4';
const V6 =
  '::/96 ::1/128 64:ff9b::/96 64:ff9b:1::/48 100::/64 2001::/23 2001:db8::/32 2002::/16 fc00::/7 fe80::/10 ff00::/8';
for (const net of V4.split(' ')) addNet(net, 'ipv4');
for (const net of V6.split(' ')) addNet(net, 'ipv6');

function addNet(net: string, family: 'ipv4' | 'ipv6'): void {
  const [address = '', bits = ''] = net.split('/');
  special.addSubnet(address, Number(bits), family);
}

export function isPublicAddress(address: string): boolean {
  if (isIPv4(address)) return !special.check(address, 'ipv4');
  const mapped = /^::ffff:/i.test(address);
  return isIPv6(address) && !mapped && !special.check(address, 'ipv6');
}

/** Which of the addresses a name has may be connected to. */
export type AddressGuard = (address: string) => boolean;

/** What may be asked: which addresses, and whether on other ports than the web's own. */
export interface WebGuard {
  readonly isAllowed: AddressGuard;
  readonly anyPort: boolean;
}

/**
 * Looks a name up as the connection is made, so that what was checked is what is connected to: a name that answers
 * differently the second time gains nothing.
 */
export function guardedLookup(isAllowed: AddressGuard): LookupFunction {
  return (hostname, options, callback) => {
    lookup(hostname, { ...options, all: true }, (error, found) => {
      if (error !== null) return callback(error, '', 0);
      const [first] = found;
      if (first === undefined || !found.every(({ address }) => isAllowed(address)))
        return callback(fail('remote-photo-refused', { address: hostname }), '', 0);
      return options.all === true ? callback(null, found) : callback(null, first.address, first.family);
    });
  };
}

/** Numbers in an address are not looked up, so they are checked before. Fails: remote-photo-refused. */
export function requireAllowed({ hostname, protocol, port, username, password }: URL, guard: WebGuard): void {
  const bare = hostname.replace(/^\[|\]$/g, '');
  const isWeb = protocol === 'https:' || protocol === 'http:';
  const isAnonymous = username === '' && password === '';
  const isNumber = isIP(bare) !== 0;
  if (!isWeb || !isAnonymous || (isNumber && !guard.isAllowed(bare)))
    throw fail('remote-photo-refused', { address: hostname });
  if (port !== '' && !guard.anyPort) throw fail('remote-photo-refused', { address: `${hostname}:${port}` });
}
