import evolve.Evolve;
import java.util.function.IntSupplier;
import java.util.function.Supplier;

public class Main {
    public static void main(String[] args) {
        Supplier<Item> live = Maker.supplier();
        Item old = new Item(7);
        System.out.println(Maker.count() + ", " + of(live.get()) + ", " + of(Maker.parsed("x")));
        System.out.println(Maker.across(Evolve::next));
        System.out.println(Maker.count() + ", " + of(live.get()) + ", " + of(Maker.parsed("x")) + ", " + of(old));
        System.out.println(Late.count());
        System.out.println(Maker.across(Evolve::next));
        System.out.println(Maker.count() + ", " + of(live.get()) + ", " + of(Maker.parsed("5")) + ", " + of(old));
        System.out.println(Late.count());
        System.out.println(live.get().getClass() == Item.class);
    }

    static String of(Object made) {
        return (made instanceof Comparable) + " " + (made instanceof IntSupplier) + " " + ((Item) made).size;
    }
}
