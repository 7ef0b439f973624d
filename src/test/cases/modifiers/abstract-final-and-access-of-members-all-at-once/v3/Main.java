import evolve.Evolve;

public class Main {
    public static void main(String[] args) throws Exception {
        Worker live = Work.make();
        System.out.println(Work.run(live));
        for (int i = 0; i < 3; i++) {
            Evolve.next();
            System.out.println(Work.run(live) + " " + Work.run(Work.make()));
        }
    }
}
