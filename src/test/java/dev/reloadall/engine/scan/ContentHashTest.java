package dev.reloadall.engine.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ContentHashTest {
    @Test
    void should_be_the_known_hash_of_known_texts() {
        assertThat(ContentHash.of(new byte[0])).hasToString("00000000000000000000000000000000");
        assertThat(hash("hello")).hasToString("cbd8a7b341bd9b025b1e906a48ae1d19");
        assertThat(hash("hello, world")).hasToString("342fac623a5ebc8e4cdcbc079642414d");
        assertThat(hash("19 Jan 2038 at 3:14:07 AM")).hasToString("b89e5988b737affc664fc2950231b2cb");
    }

    private static ContentHash hash(String text) {
        return ContentHash.of(text.getBytes(StandardCharsets.US_ASCII));
    }

    @Test
    void should_change_with_every_byte_and_with_the_length() {
        Set<ContentHash> hashes = new HashSet<>();
        int expected = 0;
        for (int length = 0; length < 70; length++) {
            byte[] content = new byte[length];
            new Random(1).nextBytes(content);
            expected += 1 + length;
            hashes.add(ContentHash.of(content));
            for (int i = 0; i < length; i++) {
                content[i] ^= 1;
                hashes.add(ContentHash.of(content));
                content[i] ^= 1;
            }
        }
        assertThat(hashes).hasSize(expected);
    }

    @Test
    void should_order_by_value() {
        ContentHash small = new ContentHash(1, 2);
        assertThat(small).isLessThan(new ContentHash(1, 3)).isLessThan(new ContentHash(2, 0)).isEqualByComparingTo(new ContentHash(1, 2));
    }
}
