import java.util.EnumSet;
import java.util.Set;
import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Set<Size> set = EnumSet.of(Size.SMALL, Size.LARGE);
        Set<Size> all = EnumSet.allOf(Size.class);
        System.out.println(set + " " + all);
        Evolve.next();
        System.out.println(set + " " + all + " " + set.contains(Size.LARGE));
        System.out.println(EnumSet.complementOf(EnumSet.copyOf(set)) + " " + EnumSet.allOf(Size.class));
        Sizes.fill(set);
        System.out.println(set + " " + set.size());
    }
}
