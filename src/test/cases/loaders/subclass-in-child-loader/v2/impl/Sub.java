package impl;

import api.Base;

public class Sub extends Base {
    public Sub() {
    }

    @Override
    public String name() {
        return "sub over " + super.name() + weight;
    }
}
