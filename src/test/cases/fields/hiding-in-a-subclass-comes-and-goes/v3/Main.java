import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Sub live = new Sub();
        live.set("s");
        System.out.println(Reader.of(live, live));
        Evolve.next();
        System.out.println(Reader.of(live, live));
        live.set("t");
        System.out.println(Reader.of(live, live));
        Evolve.next();
        System.out.println(Reader.of(live, live));
    }
}
