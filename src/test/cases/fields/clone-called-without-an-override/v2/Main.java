import evolve.Evolve;

public class Main {
    public static void main(String[] args) throws Exception {
        Sheep dolly = new Sheep();
        Lamb lamb = new Lamb();
        Evolve.next();
        dolly.mark(5);
        Sheep copy = dolly.copy();
        copy.mark(9);
        System.out.println(dolly.show() + ", " + copy.show());
        Sheep later = Shepherd.copy(dolly);
        later.mark(7);
        System.out.println(dolly.show() + ", " + later.show());
        lamb.mark(3);
        Sheep twin = lamb.twin();
        twin.mark(4);
        System.out.println(lamb.show() + ", " + twin.show());
        Sheep same = (Sheep) lamb.same();
        same.mark(8);
        System.out.println(lamb.show() + ", " + same.show());
    }
}
