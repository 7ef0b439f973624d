import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Shape[] shapes = {new Square(), new Circle()};
        for (Shape shape : shapes) {
            System.out.println(shape.name());
        }
        Evolve.next();
        for (Shape shape : shapes) {
            System.out.println(shape.name());
        }
    }
}
