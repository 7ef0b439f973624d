import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Shape shape = new Circle(2);
        System.out.println(shape.describe());
        Evolve.next();
        shape.describe();
        System.out.println(shape.describe());
    }
}
