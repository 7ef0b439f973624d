import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Shape square = new Square(2);
        System.out.println(Shapes.show(square));
        Evolve.next();
        System.out.println(Shapes.show(square));
    }
}
