import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Shape shape = new Square();
        System.out.println(shape.name());
        Evolve.next();
        System.out.println(shape.name());
    }
}
