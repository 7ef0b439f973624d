import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Size small = Size.SMALL;
        Size large = Size.LARGE;
        System.out.println(small.ordinal() + " " + large.ordinal() + " " + large.compareTo(small));
        Evolve.next();
        System.out.println(small.ordinal() + " " + large.ordinal() + " " + large.compareTo(small));
        System.out.println(Sizes.show() + " " + (Size.values()[2] == large) + " " + (Enum.valueOf(Size.class, "LARGE") == large));
    }
}
