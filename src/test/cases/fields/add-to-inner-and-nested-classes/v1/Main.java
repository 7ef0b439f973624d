import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Outer outer = new Outer();
        Outer.Inner inner = outer.new Inner();
        Outer.Nested nested = new Outer.Nested();
        inner.tick(nested);
        System.out.println(inner.show(nested));
        Evolve.next();
        System.out.println(inner.show(nested));
        inner.tick(nested);
        System.out.println(inner.show(nested));
    }
}
