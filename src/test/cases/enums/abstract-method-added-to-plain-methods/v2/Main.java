import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Shape square = Shape.SQUARE;
        System.out.println(square.show());
        Evolve.next();
        System.out.println(square.show() + " " + Shape.CIRCLE.show());
    }
}
