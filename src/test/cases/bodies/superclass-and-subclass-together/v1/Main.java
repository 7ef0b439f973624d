import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Shape shape = new Square(3);
        System.out.println(shape.describe());
        Evolve.next();
        System.out.println(shape.describe());
    }
}
