import evolve.Evolve;

public class Main {
    public static void main(String[] args) throws Throwable {
        Box<String> box = new Box<>("a");
        java.util.function.Supplier<String> live = box.reader();
        Comparable<Box<String>> raw = box;
        System.out.println(live.get() + " " + raw.compareTo(new Box<>("b")));
        Evolve.next();
        System.out.println(live.get() + " " + raw.compareTo(new Box<>("b")));
        System.out.println(box.reader().get());
        box.put("zz");
        System.out.println(live.get() + " " + box.reader().get());
        Box<String> later = new Box<>("c");
        System.out.println(later.reader().get() + " " + raw.compareTo(later));
    }
}
