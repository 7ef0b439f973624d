import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Outer outer = new Outer();
        Outer.Part live = outer.make();
        System.out.println(live.show());
        Evolve.next();
        System.out.println(live.show());
    }
}
