import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Shape live = new Square();
        System.out.println(Shapes.make(live).show());
        Evolve.next();
        for (int i = 0; i < 3; i++) {
            Shape made = Shapes.make(live);
            System.out.println(made.show() + ", " + live.show() + ", " + made.twice() + ", " + (made.getClass() == Shape.class));
        }
        System.out.println(Shapes.made("given").show() + ", " + Shapes.make(live).compareTo(live) + ", " + new Later().show());
        Runnable run = (Runnable) Shapes.make(live);
        run.run();
    }
}
