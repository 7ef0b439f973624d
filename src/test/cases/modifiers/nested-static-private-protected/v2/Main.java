import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Outer outer = new Outer();
        System.out.println(outer.show());
        Evolve.next();
        System.out.println(outer.show());
    }
}
