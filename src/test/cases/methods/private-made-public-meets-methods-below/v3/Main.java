import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Top[] live = {new Top(), new Mid(), new Low()};
        show(live);
        Evolve.next();
        show(live);
        Evolve.next();
        show(live);
    }

    static void show(Top[] all) {
        for (Top top : all) {
            System.out.print(top.run() + " ");
        }
        System.out.println(((Mid) all[2]).both());
    }
}
