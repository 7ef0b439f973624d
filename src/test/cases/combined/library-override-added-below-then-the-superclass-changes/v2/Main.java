import evolve.Evolve;

public class Main {
    public static void main(String[] args) throws Throwable {
        Object live = Show.make();
        System.out.println(Show.text(live));
        for (int i = 0; i < 4; i++) {
            Evolve.next();
            System.out.println(Show.text(live) + " " + Show.text(Show.make()));
        }
    }
}
