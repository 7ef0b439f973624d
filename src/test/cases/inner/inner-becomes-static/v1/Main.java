import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Outer outer = new Outer();
        Object live = outer.make();
        System.out.println(live);
        Evolve.next();
        System.out.println(live);
        System.out.println(outer.make());
    }
}
