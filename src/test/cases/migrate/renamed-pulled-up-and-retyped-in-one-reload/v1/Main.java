import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Base base = new Base();
        Derived derived = new Derived();
        Other other = new Other();
        derived.fill(4);
        other.fill(9);
        Evolve.next();
        System.out.println(base.show());
        System.out.println(derived.show());
        System.out.println(other.show());
    }
}
