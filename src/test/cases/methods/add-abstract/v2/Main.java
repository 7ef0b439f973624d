import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Shape[] shapes = {new Square(3), new Circle(2)};
        for (Shape shape : shapes) {
            System.out.println(shape.show());
        }
        Evolve.next();
        for (Shape shape : shapes) {
            System.out.println(shape.show());
        }
    }
}
