import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Outer outer = new Outer();
        Outer.Inner inner = outer.new Inner();
        Outer.Nested nested = new Outer.Nested();
        System.out.println(outer.name() + " " + inner.name() + " " + nested.name());
        Evolve.next();
        System.out.println(outer.name() + " " + inner.name() + " " + nested.name());
    }
}
