import evolve.Evolve;

public class Main {
    public static void main(String[] args) throws Throwable {
        Shape live = new Square(3);
        Shape lambda = () -> 5;
        System.out.println(live.describe() + " " + lambda.describe());
        Evolve.next();
        System.out.println(Shapes.show(live) + " " + Shapes.show(lambda));
        System.out.println(live.describe() + " " + lambda.describe());
        System.out.println(Shapes.show(() -> 6));
    }
}
