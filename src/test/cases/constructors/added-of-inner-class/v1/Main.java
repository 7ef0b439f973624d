import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Outer outer = new Outer("o");
        System.out.println(outer.make());
        Evolve.next();
        System.out.println(outer.make());
    }
}
