import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Mode live = Mode.ON;
        System.out.println(Client.use(live));
        Evolve.next();
        System.out.println(Client.use(live) + " " + live.getClass().isEnum());
    }
}
