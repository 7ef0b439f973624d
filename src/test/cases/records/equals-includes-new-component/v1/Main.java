import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Key a = Keys.make("k");
        Key b = Keys.make("k");
        System.out.println(a.equals(b) + " " + (a.hashCode() == b.hashCode()));
        Evolve.next();
        Key c = Keys.make("k");
        System.out.println(a.equals(b) + " " + (a.hashCode() == b.hashCode()) + " " + a.equals(c) + " " + c.equals(Keys.make("k")));
    }
}
