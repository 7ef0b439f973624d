import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Shape live = new Square();
        System.out.println(Shapes.make(live).show());
        Evolve.next();
        System.out.println(Shapes.make(live).show() + ", " + live.show());
    }
}
