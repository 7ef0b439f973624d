import evolve.Evolve;

public class Main {
    public static void main(String[] args) throws Throwable {
        Index<String, Integer> live = new Index<>();
        live.add("a", 1);
        System.out.println(live.all());
        Evolve.next();
        live.add("a", 2);
        live.add("b", 3);
        System.out.println(live.all() + " " + live.best());
        Index<String, ? extends Number> wild = live;
        System.out.println(wild.first("b") + " " + live.new Cursor(5).step());
    }
}
