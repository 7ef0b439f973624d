import java.util.Set;

class Sizes {
    static void fill(Set<Size> set) {
    }
}
