import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Sub sub = new Sub();
        Sub other = new Sub();
        Base base = new Base();
        Evolve.next();
        sub.set(5);
        other.set(6);
        System.out.println(sub.show() + " " + other.show());
        Evolve.next();
        System.out.println(sub.show() + " " + other.show());
    }
}
