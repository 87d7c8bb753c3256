package org.viceversa.platform;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;

/**
 * How far an address reaches, after the IANA registries of special-purpose addresses.
 *
 * <p>IPv6 counts as public only inside 2000::/3; what carries an IPv4 address inside (NAT64) counts as that address.
 */
enum AddressRange {
    /** On the public internet. */
    PUBLIC,
    /** Of this machine or a network of the house: loopback, private, shared (CGNAT), link-local, unique-local. */
    INTERNAL,
    /** Never a platform: unspecified, multicast, reserved, documentation, tunnels, and clouds' metadata services. */
    NEVER;

    private static final List<Block> BLOCKS = List.of(
            // Metadata services of clouds, which hand out credentials. They come first, being inside other blocks.
            new Block("169.254.169.254/32", NEVER),
            new Block("169.254.170.2/32", NEVER),
            new Block("100.100.100.200/32", NEVER),
            new Block("168.63.129.16/32", NEVER),
            new Block("fd00:ec2::254/128", NEVER),
            new Block("fd20:ce::254/128", NEVER),
            // IPv4
            new Block("0.0.0.0/8", NEVER),
            new Block("10.0.0.0/8", INTERNAL),
            new Block("100.64.0.0/10", INTERNAL),
            new Block("127.0.0.0/8", INTERNAL),
            new Block("169.254.0.0/16", INTERNAL),
            new Block("172.16.0.0/12", INTERNAL),
            new Block("192.0.0.0/24", NEVER),
            new Block("192.0.2.0/24", NEVER),
            new Block("192.88.99.0/24", NEVER),
            new Block("192.168.0.0/16", INTERNAL),
            new Block("198.18.0.0/15", NEVER),
            new Block("198.51.100.0/24", NEVER),
            new Block("203.0.113.0/24", NEVER),
            new Block("224.0.0.0/4", NEVER),
            new Block("240.0.0.0/4", NEVER),
            new Block("0.0.0.0/0", PUBLIC),
            // IPv6
            new Block("::1/128", INTERNAL),
            new Block("fc00::/7", INTERNAL),
            new Block("fe80::/10", INTERNAL),
            new Block("fec0::/10", INTERNAL),
            new Block("2001::/23", NEVER),
            new Block("2001:db8::/32", NEVER),
            new Block("2002::/16", NEVER),
            new Block("3fff::/20", NEVER),
            new Block("2000::/3", PUBLIC));

    private static final Block NAT64 = new Block("64:ff9b::/96", PUBLIC);

    static AddressRange of(InetAddress address) {
        byte[] bytes = address.getAddress();
        if (NAT64.contains(bytes)) {
            bytes = Arrays.copyOfRange(bytes, 12, 16);
        }
        for (Block block : BLOCKS) {
            if (block.contains(bytes)) {
                return block.range;
            }
        }
        return NEVER;
    }

    private static final class Block {
        private final byte[] network;
        private final int bits;
        private final AddressRange range;

        Block(String cidr, AddressRange range) {
            int slash = cidr.indexOf('/');
            try {
                // A literal is parsed, not looked up.
                this.network = InetAddress.getByName(cidr.substring(0, slash)).getAddress();
            } catch (UnknownHostException impossible) {
                throw new IllegalStateException(cidr, impossible);
            }
            this.bits = Integer.parseInt(cidr.substring(slash + 1));
            this.range = range;
        }

        boolean contains(byte[] address) {
            if (address.length != network.length) {
                return false;
            }
            for (int bit = 0; bit < bits; bit++) {
                int mask = 0x80 >> (bit % 8);
                if ((address[bit / 8] & mask) != (network[bit / 8] & mask)) {
                    return false;
                }
            }
            return true;
        }
    }
}
