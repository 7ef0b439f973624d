public class Main {
    public static void main(String[] args) {
        Shape live = Shape.of(3);
        Held.Kept kept = Held.kept();
        System.out.println(live.area() + " " + kept.name());
        evolve.Evolve.next();
        System.out.println(live.area() + " " + Shape.of(3).area() + " " + Shape.of(-3).area() + " " + kept.name() + " " + Held.kept().name());
        System.out.println(Loose.made());
        evolve.Evolve.next();
        System.out.println(live.area() + " " + Shape.of(3).area() + " " + Shape.of(-3).area() + " " + kept.name() + " " + Held.kept().name());
        System.out.println(Loose.made());
    }
}
