package org.viceversa.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressGuardTest {

    private final AddressGuard strict = new AddressGuard(false);
    private final AddressGuard forIntranets = new AddressGuard(true);

    @ParameterizedTest
    @CsvSource({
        // public
        "8.8.8.8, PUBLIC",
        "1.1.1.1, PUBLIC",
        "93.184.215.14, PUBLIC",
        "172.15.255.255, PUBLIC",
        "172.32.0.0, PUBLIC",
        "100.63.255.255, PUBLIC",
        "100.128.0.0, PUBLIC",
        "192.0.1.1, PUBLIC",
        "223.255.255.255, PUBLIC",
        "2606:4700:4700::1111, PUBLIC",
        "2a00:1450:4001:81b::200e, PUBLIC",
        "64:ff9b::8.8.8.8, PUBLIC",
        "::ffff:8.8.8.8, PUBLIC",
        // inside the house
        "127.0.0.1, INTERNAL",
        "127.255.255.254, INTERNAL",
        "10.0.0.1, INTERNAL",
        "10.255.255.255, INTERNAL",
        "172.16.0.1, INTERNAL",
        "172.31.255.255, INTERNAL",
        "192.168.0.1, INTERNAL",
        "100.64.0.1, INTERNAL",
        "100.127.255.255, INTERNAL",
        "169.254.1.1, INTERNAL",
        "::1, INTERNAL",
        "fc00::1, INTERNAL",
        "fdff:ffff::1, INTERNAL",
        "fe80::1, INTERNAL",
        "febf::1, INTERNAL",
        "fec0::1, INTERNAL",
        "::ffff:127.0.0.1, INTERNAL",
        "::ffff:7f00:1, INTERNAL",
        "64:ff9b::10.0.0.1, INTERNAL",
        // never
        "169.254.169.254, NEVER",
        "::ffff:169.254.169.254, NEVER",
        "64:ff9b::a9fe:a9fe, NEVER",
        "169.254.170.2, NEVER",
        "100.100.100.200, NEVER",
        "168.63.129.16, NEVER",
        "192.0.0.192, NEVER",
        "fd00:ec2::254, NEVER",
        "0.0.0.0, NEVER",
        "0.1.2.3, NEVER",
        "192.0.2.7, NEVER",
        "198.51.100.7, NEVER",
        "203.0.113.7, NEVER",
        "198.18.0.1, NEVER",
        "192.88.99.1, NEVER",
        "224.0.0.1, NEVER",
        "239.255.255.255, NEVER",
        "240.0.0.1, NEVER",
        "255.255.255.255, NEVER",
        "::, NEVER",
        "::7f00:1, NEVER",
        "ff02::1, NEVER",
        "2002:7f00:1::, NEVER",
        "2001::1, NEVER",
        "2001:db8::1, NEVER",
        "3fff::1, NEVER",
        "64:ff9b:1::1, NEVER",
        "100::1, NEVER",
        "4000::1, NEVER"
    })
    void every_address_has_its_range(String literal, AddressRange range) throws UnknownHostException {
        assertThat(AddressRange.of(InetAddress.getByName(literal))).isEqualTo(range);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1/",
                "http://localhost/",
                "https://10.1.2.3:8443/token",
                "http://[::1]/",
                "http://[0:0:0:0:0:0:0:1]/",
                "http://[::ffff:127.0.0.1]/",
                "http://[::ffff:7f00:1]/",
                "http://[fd12:3456::1]/",
                "http://[::]/",
                "http://169.254.169.254/latest/meta-data/",
                "http://2130706433/",
                "http://0x7f000001/",
                "http://0x7f.0.0.1/",
                "http://0177.0.0.1/",
                "http://017700000001/",
                "http://127.1/",
                "http://127.0.0.1./",
                "http://0/",
                "http://8.8.8/",
                "http://010.8.8.8/",
                "http://user:secret@8.8.8.8/",
                "http://lms.example.org@127.0.0.1/",
                "ftp://8.8.8.8/",
                "file:///etc/passwd",
                "gopher://8.8.8.8/",
                "jar:http://8.8.8.8/!/",
                "//8.8.8.8/",
                "/mod/lti/token.php",
                "http:///token"
            })
    void an_address_that_is_no_public_platform_is_refused(String address) throws UnknownHostException {
        assertThat(strict.objection(URI.create(address))).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://8.8.8.8/", "HTTP://1.1.1.1:8080/a?b=c", "https://[2606:4700:4700::1111]/"})
    void a_public_address_is_let_through(String address) throws UnknownHostException {
        assertThat(strict.objection(URI.create(address))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://127.0.0.1:8081/", "http://localhost:8081/", "http://192.168.7.7/", "http://[::1]/"})
    void an_intranet_is_let_through_where_the_setting_allows_it(String address) throws UnknownHostException {
        assertThat(forIntranets.objection(URI.create(address))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"http://169.254.169.254/", "http://[fd00:ec2::254]/", "http://0.0.0.0/", "http://224.0.0.1/"})
    void metadata_services_are_refused_even_where_intranets_are_allowed(String address) throws UnknownHostException {
        assertThat(forIntranets.objection(URI.create(address))).isPresent();
    }

    @Test
    void one_private_address_among_public_ones_is_enough_to_refuse_a_host() throws UnknownHostException {
        AddressGuard guard = new AddressGuard(
                false, host -> new InetAddress[] {InetAddress.getByName("8.8.8.8"), InetAddress.getByName("10.0.0.7")});

        assertThat(guard.objection(URI.create("https://lms.example.org/"))).isPresent();
    }

    @Test
    void a_host_with_public_addresses_only_is_let_through() throws UnknownHostException {
        AddressGuard guard = new AddressGuard(false, host ->
                new InetAddress[] {InetAddress.getByName("8.8.8.8"), InetAddress.getByName("2606:4700:4700::1111")});

        assertThat(guard.objection(URI.create("https://lms.example.org/"))).isEmpty();
    }

    @Test
    void a_host_without_an_address_is_unknown() {
        AddressGuard guard = new AddressGuard(false, host -> {
            throw new UnknownHostException(host);
        });

        assertThatThrownBy(() -> guard.objection(URI.create("https://nowhere.example.org/")))
                .isInstanceOf(UnknownHostException.class);
    }
}
