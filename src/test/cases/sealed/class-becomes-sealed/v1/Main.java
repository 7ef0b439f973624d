import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Shape square = new Square();
        System.out.println(Shapes.show(square));
        Evolve.next();
        System.out.println(Shapes.show(square));
    }
}
