import evolve.Evolve;

public class Main {
    public static void main(String[] args) throws Exception {
        Box box = new Box();
        System.out.println(box.run(3));
        Evolve.next();
        for (int i = 0; i < 5; i++) {
            System.out.println(box.run(i) + " " + Thread.holdsLock(box) + Thread.holdsLock(Box.class));
        }
        System.out.println(Maker.make().run(1));
    }
}
