import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Box<String> live = Boxes.make("a");
        System.out.println(live);
        Evolve.next();
        System.out.println(live + " " + Boxes.make("b") + " " + Boxes.pair(live));
    }
}
