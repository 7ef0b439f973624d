import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Base sub = new Sub();
        Base base = new Base();
        Evolve.next();
        System.out.println(sub.show() + ", " + base.show());
    }
}
