import java.util.Set;

class Sizes {
    static void fill(Set<Size> set) {
        set.add(Size.TINY);
        set.remove(Size.SMALL);
    }
}
