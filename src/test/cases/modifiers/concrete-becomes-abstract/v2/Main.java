import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Shape live = Shapes.make();
        System.out.println(live.show());
        Evolve.next();
        System.out.println(live.show() + ", " + Shapes.make().show());
    }
}
